"""Pure questions to the atlas: where may this pain come from, what lies here, which place is meant."""
