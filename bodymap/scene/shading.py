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
// How far light creeps round the edge of shadow, per colour: red goes deepest into living tissue.
vec3 bmSoft(vec3 n, vec3 depth) {
  float facing = dot(n, normalize(vec3(-0.42, 0.52, 0.74)));
  return clamp((facing + depth) / (1.0 + depth), 0.0, 1.0);
}
vec3 bmSkin(vec3 base, vec3 n, float gloss) {
  vec3 key = normalize(vec3(-0.42, 0.52, 0.74));
  float fill = max(dot(n, normalize(vec3(0.78, 0.05, 0.55))), 0.0);
  vec3 sky = mix(vec3(0.31, 0.26, 0.25), vec3(0.42, 0.43, 0.45), n.y * 0.5 + 0.5);
  float edge = smoothstep(0.0, 0.5, n.z);
  vec3 light = sky * mix(0.66, 1.0, edge) + vec3(0.64, 0.62, 0.59) * bmSoft(n, vec3(0.42, 0.22, 0.14))
    + vec3(0.11, 0.12, 0.14) * fill;
  float down = 1.0 - clamp(n.z, 0.0, 1.0);
  float sheen = pow(max(dot(n, normalize(key + vec3(0.0, 0.0, 1.0))), 0.0), 9.0);
  return base * light + vec3(1.0, 0.93, 0.88) * gloss * (sheen + 1.2 * down * down * down * edge);
}
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
  vec3 p = bmPlaceV;
  float mottle = sin(p.x * 0.11 + 2.1 * sin(p.y * 0.047))
    * sin(p.y * 0.093 + 1.7 * sin(p.z * 0.061 + p.x * 0.02));
  vec3 alive = skinColour * (1.0 + vec3(0.022, -0.006, -0.012) * mottle);
  vec3 base = mix(alive, fabric, cloth * (1.0 - rootsShown));
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
    base = mix(base, tint * (1.0 - 0.12 * hem), root * 0.78);
    base = mix(base, rootLineColour, rootLine * 0.7);
  }
  vec4 zone = bmZoneV;
  float width = 0.04 + min(max(fwidth(zone.r), fwidth(zone.g)), 0.2);
  float essential = smoothstep(0.5 - width, 0.5 + width, zone.r);
  float auto_ = smoothstep(0.2, 0.75, zone.b);  // such effects have no edge
  float spill = smoothstep(0.30, 0.36, zone.g) * (1.0 - essential);
  float spillEdge = spill * (1.0 - smoothstep(0.38, 0.50, zone.g));
  float pain = smoothstep(0.45, 0.55, zone.a);
  float painEdge = pain * (1.0 - smoothstep(0.62, 0.78, zone.a));
  float stripe = smoothstep(0.35, 0.65, abs(fract((gl_FragCoord.x + gl_FragCoord.y) / 11.0) * 2.0 - 1.0));
  base = mix(base, spillColour, spill * 0.16 + spillEdge * 0.30);
  base = mix(base, autonomicColour, auto_ * mix(0.18, 0.9, stripe));
  base = mix(base, essentialColour, essential * essentialOpacity);
  base = mix(base, painColour, pain * painOpacity * (1.0 - 0.75 * essential) + painEdge * 0.65);
  // A map is read by its hues, so no warmth of skin goes into them.
  vec3 colour = rootsShown > 0.5 ? bmShade(base, n, 0.05) : bmSkin(base, n, mix(0.075, 0.012, cloth));
  colour = mix(colour, base, 0.45 * essential);
  float facingViewer = clamp(n.z, 0.0, 1.0);
  float rim = pow(1.0 - facingViewer, 2.2);
  float marked = max(max(essential, auto_), max(pain * 0.7, spill * 0.45));
  marked = max(marked, max(root * 0.3, rootLine * 0.6));
  float thin = opacity * (1.0 - 0.55 * cloth);
  float ghost = mix(thin, min(1.0, opacity + 0.55), rim);
  float alpha = opacity >= 0.995 ? 1.0 : max(ghost, marked * zoneFloor);
  if (opacity < 0.995) { colour = mix(colour, colour * 0.58, rim); }
  if (alpha < 0.004) { discard; }
  fragOutput0 = vec4(colour, alpha);
"""

_MUSCLE = """
  vec3 n = normalize(normalVCVSOutput);
  float period = 1.9;
  float s = bmFibreV.y / period + 0.35 * sin(bmFibreV.x * 9.0 + bmFibreV.y * 0.05);
  float wide = fwidth(s);
  float fine = 1.0 - smoothstep(0.22, 0.75, wide);
  float coarse = 1.0 - smoothstep(0.3, 0.9, wide * 0.21);
  float sinewy = smoothstep(0.15, 0.85, bmFibreV.z);
  float groove = pow(abs(fract(s) * 2.0 - 1.0), 3.0);
  float bundle = pow(abs(fract(s * 0.21 + 0.13) * 2.0 - 1.0), 6.0);
  float strand = sin(s * 1.31) * sin(s * 0.47 + 1.3);
  // Every bundle is a little ridge: tilt the normal across the fibres, as far as the pixels can show it.
  vec2 across = vec2(dFdx(bmFibreV.y), dFdy(bmFibreV.y));
  across /= max(length(across), 1e-6);
  float slope = sin(fract(s) * 6.2832) * fine * 0.16
    + sin(fract(s * 0.21 + 0.13) * 6.2832) * coarse * 0.20;
  n = normalize(n - vec3(across * slope * (1.0 - 0.55 * sinewy), 0.0));
  vec3 belly = bmTintV * (1.0 + 0.05 * strand * coarse - 0.22 * groove * fine - 0.30 * bundle * coarse);
  vec3 sinew = tendonColour * (1.0 - 0.10 * groove * fine - 0.08 * bundle * coarse);
  vec3 base = mix(belly, sinew, sinewy);
  vec3 key = normalize(vec3(-0.42, 0.52, 0.74));
  vec3 colour = bmShade(base, n, mix(0.10, 0.16, sinewy));
  colour += bmTintV * 0.10 * bmSoft(n, vec3(0.5, 0.2, 0.15)) * (1.0 - sinewy);
  colour += vec3(0.10) * pow(max(dot(n, normalize(key + vec3(0.0, 0.0, 1.0))), 0.0), 60.0);
  float away = smoothstep(0.0, 0.5, -dot(bmSkinwardV, viewerBack)) * seenThrough;
  fragOutput0 = vec4(mix(colour, awayColour, 0.82 * away), opacity);
"""

_PLAIN = """
  if (bmTintV.a < 0.75) { discard; }
  vec3 n = normalize(normalVCVSOutput);
  vec3 colour = bmShade(bmTintV.rgb, n, gloss);
  fragOutput0 = vec4(colour, opacity);
"""

# What is faded lies over the picture as on an X-ray plate, near and far alike, its rims stronger than faces.
# It has no depth: nothing is hidden behind it, and the order in which parts are drawn does not matter.
_XRAY = """
  if (bmTintV.a < 0.25 || bmTintV.a > 0.75) { discard; }
  float rim = pow(1.0 - clamp(normalize(normalVCVSOutput).z, 0.0, 1.0), 2.5);
  fragOutput0 = vec4(bmTintV.rgb * mix(0.85, 0.45, rim), 0.04 + 0.26 * rim);
  gl_FragDepth = 0.0;
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
    (Attribute("bmFibre", "vec3", "fibre"), Attribute("bmSkinward", "vec3", "skinward")),
    ("bmTintV", "tendonColour", "awayColour", "viewerBack"),
    ("seenThrough",),
)
EYE_SHADER = Shader(
    _EYE, (Attribute("bmAhead", "vec3", "ahead"),), ("whiteColour", "irisColour", "pupilColour")
)
# Writes depth and next to no colour (VTK discards a fragment of no opacity at all): drawn after all that is
# opaque, it leaves only the nearest sheet of ghosted skin.
DEPTH_SHADER = Shader("  fragOutput0 = vec4(0.0, 0.0, 0.0, 0.001);\n")
XRAY_SHADER = Shader(_XRAY, (Attribute("bmTint", "vec4", "tint", 255.0),))
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
        declared += "out vec3 bmPlaceV;\n"
        passed = "bmPlaceV = vertexMC.xyz;\n" + "".join(
            f"{a.name}V = {a.name} / {a.full:.1f};\n" for a in shader.attributes
        )
        received = "".join(f"in {a.glsl} {a.name}V;\n" for a in shader.attributes)
        received += "in vec3 bmPlaceV;\n"
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
