"""What the client takes home: pages made of sentences and pictures, without a widget."""
