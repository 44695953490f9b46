"""The shaders of skin, muscle and bone, put into VTK's polygon mapper at its documented marks.

Everything is computed from a normal, a view direction and a few bytes per vertex, so a change of zones, fades
or highlights rewrites one small array and never builds a mesh. Patterns get their edges per pixel rather
than per triangle.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vtkmodules.vtkCommonDataModel import vtkDataObject, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor
from vtkmodules.vtkRenderingOpenGL2 import vtkOpenGLPolyDataMapper

# A key light from the upper left behind the viewer, a weak fill from the right, sky and floor as ambient:
# the light of an atlas plate, fixed to the viewer so that no side of the body is ever in the dark.
_LIGHT = """
vec3 bmShade(vec3 base, vec3 n, float gloss) {
  vec3 key = normalize(vec3(-0.42, 0.52, 0.74));
  float lit = clamp((dot(n, key) + 0.18) / 1.18, 0.0, 1.0);
  float fill = max(dot(n, normalize(vec3(0.78, 0.05, 0.55))), 0.0);
  vec3 sky = mix(vec3(0.29, 0.26, 0.25), vec3(0.44, 0.45, 0.47), n.y * 0.5 + 0.5);
  float edge = smoothstep(0.0, 0.42, n.z);
  vec3 light = sky * mix(0.62, 1.0, edge) + vec3(0.62, 0.60, 0.57) * lit + vec3(0.12, 0.13, 0.15) * fill;
  vec3 colour = base * light;
  float shine = pow(max(dot(n, normalize(key + vec3(0.0, 0.0, 1.0))), 0.0), 28.0);
  return colour + vec3(gloss * shine);
}
"""

_SKIN = """
  vec3 n = normalize(normalVCVSOutput);
  float cloth = smoothstep(0.49, 0.51, bmClothV.x) * dressed;
  float hem = cloth * (1.0 - smoothstep(0.62, 0.72, bmClothV.x));
  vec3 fabric = mix(shortsColour, topColour, smoothstep(0.4, 0.6, bmClothV.y));
  fabric *= 1.0 - 0.22 * hem;
  vec3 base = mix(skinColour, fabric, cloth);
  float root = 0.0, rootLine = 0.0;
  if (rootsShown > 0.5) {
    vec4 inside = (bmRootsV * 255.0 - 128.0) / 8.0;
    float most = max(max(inside.r, inside.g), max(inside.b, inside.a));
    vec4 across = fwidth(inside);
    float pixel = clamp(max(max(across.r, across.g), max(across.b, across.a)), 0.02, 4.0);
    vec3 tint = inside.r >= most ? rootTint1 : inside.g >= most ? rootTint2
      : inside.b >= most ? rootTint3 : rootTint4;
    root = smoothstep(-9.0, -4.0, most);
    float half_ = max(0.35, 0.55 * pixel);
    rootLine = root * (1.0 - smoothstep(half_, half_ + pixel, most));
    base = mix(base, tint, root * mix(0.78, 0.5, cloth));
    base = mix(base, rootLineColour, rootLine * 0.7);
  }
  vec4 zone = bmZoneV;
  float width = 0.04 + min(max(fwidth(zone.r), fwidth(zone.g)), 0.2);
  float essential = smoothstep(0.5 - width, 0.5 + width, zone.r);
  float auto_ = smoothstep(0.5 - width, 0.5 + width, zone.b);
  float spill = smoothstep(0.30, 0.36, zone.g) * (1.0 - essential);
  float spillEdge = spill * (1.0 - smoothstep(0.38, 0.50, zone.g));
  float pain = smoothstep(0.45, 0.55, zone.a);
  float painEdge = pain * (1.0 - smoothstep(0.62, 0.78, zone.a));
  float stripe = smoothstep(0.35, 0.65, abs(fract((gl_FragCoord.x + gl_FragCoord.y) / 11.0) * 2.0 - 1.0));
  base = mix(base, spillColour, spill * 0.16 + spillEdge * 0.30);
  base = mix(base, autonomicColour, auto_ * mix(0.18, 0.9, stripe));
  base = mix(base, essentialColour, essential * essentialOpacity);
  base = mix(base, painColour, pain * painOpacity * (1.0 - 0.75 * essential) + painEdge * 0.65);
  vec3 colour = bmShade(base, n, mix(0.10, 0.02, cloth));
  colour = mix(colour, base, 0.45 * essential);
  float facingViewer = clamp(n.z, 0.0, 1.0);
  float rim = pow(1.0 - facingViewer, 2.2);
  float marked = max(max(essential, auto_), max(pain * 0.7, spill * 0.45));
  marked = max(marked, max(root * 0.3, rootLine * 0.6));
  float ghost = mix(opacity, min(1.0, opacity + 0.55), rim);
  float alpha = opacity >= 0.995 ? 1.0 : max(ghost, marked * zoneFloor);
  if (opacity < 0.995) { colour = mix(colour, colour * 0.62, rim); }
  if (alpha < 0.004) { discard; }
  fragOutput0 = vec4(colour, alpha);
"""

_MUSCLE = """
  vec3 n = normalize(normalVCVSOutput);
  float period = 1.9;
  float s = bmFibreV.y / period + 0.35 * sin(bmFibreV.x * 9.0 + bmFibreV.y * 0.05);
  float fine = 1.0 - smoothstep(0.22, 0.75, fwidth(s));
  float groove = pow(abs(fract(s) * 2.0 - 1.0), 3.0);
  float bundle = pow(abs(fract(s * 0.21 + 0.13) * 2.0 - 1.0), 6.0);
  float coarse = 1.0 - smoothstep(0.3, 0.9, fwidth(s) * 0.21);
  vec3 belly = bmTintV * (1.0 - 0.20 * groove * fine - 0.26 * bundle * coarse);
  vec3 sinew = tendonColour * (1.0 - 0.09 * groove * fine);
  vec3 base = mix(belly, sinew, smoothstep(0.15, 0.85, bmFibreV.z));
  vec3 colour = bmShade(base, n, 0.16);
  fragOutput0 = vec4(colour, opacity);
"""

_PLAIN = """
  if (bmTintV.a < 0.5) { discard; }
  vec3 n = normalize(normalVCVSOutput);
  vec3 colour = bmShade(bmTintV.rgb, n, gloss);
  fragOutput0 = vec4(colour, opacity);
"""


_EYE = """
  vec3 n = normalize(normalVCVSOutput);
  float ahead = normalize(bmAheadV).z;
  vec3 base = mix(whiteColour, irisColour, smoothstep(0.86, 0.89, ahead));
  base = mix(base, pupilColour, smoothstep(0.965, 0.98, ahead));
  fragOutput0 = vec4(bmShade(base, n, 0.3), opacity);
"""


@dataclass(frozen=True)
class Attribute:
    """A point array a shader reads: shader name, GLSL type, the array's name in the mesh, its full value.

    VTK hands bytes to the shader as 0-255; ``full`` brings them to 0-1.
    """

    name: str
    glsl: str
    array: str
    full: float = 1.0


@dataclass(frozen=True)
class Shader:
    """Fragment code with the point arrays and uniforms it reads."""

    code: str
    attributes: Sequence[Attribute] = ()
    colours: Sequence[str] = ()
    numbers: Sequence[str] = ()


SKIN_SHADER = Shader(
    _SKIN,
    (
        Attribute("bmZone", "vec4", "zone", 255.0),
        Attribute("bmCloth", "vec2", "cloth", 255.0),
        Attribute("bmRoots", "vec4", "roots", 255.0),
    ),
    (
        "skinColour",
        "topColour",
        "shortsColour",
        "essentialColour",
        "spillColour",
        "autonomicColour",
        "painColour",
        "rootTint1",
        "rootTint2",
        "rootTint3",
        "rootTint4",
        "rootLineColour",
    ),
    ("dressed", "zoneFloor", "essentialOpacity", "painOpacity", "rootsShown"),
)
MUSCLE_SHADER = Shader(
    _MUSCLE,
    (Attribute("bmFibre", "vec3", "fibre"),),
    ("bmTintV", "tendonColour"),
)
EYE_SHADER = Shader(
    _EYE, (Attribute("bmAhead", "vec3", "ahead"),), ("whiteColour", "irisColour", "pupilColour")
)
# Writes depth and next to no colour (VTK discards a fragment of no opacity at all): drawn after all that is
# opaque, it leaves only the nearest sheet of ghosted skin.
DEPTH_SHADER = Shader("  fragOutput0 = vec4(0.0, 0.0, 0.0, 0.001);\n")
PLAIN_SHADER = Shader(_PLAIN, (Attribute("bmTint", "vec4", "tint", 255.0),), numbers=("gloss",))


class ShadedActor:
    """An actor whose look is one of the shaders above.

    Parameters
    ----------
    mesh
        Triangles with normals and the arrays the shader reads.
    shader
        What to draw them with.
    """

    def __init__(self, mesh: vtkPolyData, shader: Shader) -> None:
        self.mesh = mesh
        mapper = vtkOpenGLPolyDataMapper()
        mapper.SetInputData(mesh)
        mapper.ScalarVisibilityOff()
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().BackfaceCullingOn()
        self.actor.VisibilityOff()
        points = vtkDataObject.FIELD_ASSOCIATION_POINTS
        for attribute in shader.attributes:
            mapper.MapDataArrayToVertexAttribute(attribute.name, attribute.array, points, -1)
        self._install(shader)
        self._uniforms = self.actor.GetShaderProperty().GetFragmentCustomUniforms()

    def _install(self, shader: Shader) -> None:
        declared = "".join(f"in {a.glsl} {a.name}; out {a.glsl} {a.name}V;\n" for a in shader.attributes)
        passed = "".join(f"{a.name}V = {a.name} / {a.full:.1f};\n" for a in shader.attributes)
        received = "".join(f"in {a.glsl} {a.name}V;\n" for a in shader.attributes)
        normal, light = "//VTK::Normal", "//VTK::Light"
        steps = self.actor.GetShaderProperty()
        steps.AddVertexShaderReplacement(f"{normal}::Dec", True, f"{normal}::Dec\n{declared}", False)
        steps.AddVertexShaderReplacement(f"{normal}::Impl", True, f"{normal}::Impl\n{passed}", False)
        steps.AddFragmentShaderReplacement(
            f"{normal}::Dec", True, f"{normal}::Dec\n{received}{_LIGHT}", False
        )
        steps.AddFragmentShaderReplacement(f"{light}::Impl", True, shader.code, False)

    def set_colour(self, name: str, colour: tuple[float, float, float]) -> None:
        """Set a colour uniform, fractions of one."""
        self._uniforms.SetUniform3f(name, colour)

    def set_number(self, name: str, value: float) -> None:
        """Set a number uniform."""
        self._uniforms.SetUniformf(name, value)

    def set_opacity(self, opacity: float) -> None:
        """Set the opacity, 0-1; anything below 0.995 is drawn after all that is opaque."""
        self.actor.GetProperty().SetOpacity(opacity)
        if opacity < 0.995:
            self.actor.ForceTranslucentOn()
        else:
            self.actor.ForceTranslucentOff()

    def show(self, visible: bool) -> None:
        """Draw the actor or leave it out."""
        self.actor.SetVisibility(visible)
