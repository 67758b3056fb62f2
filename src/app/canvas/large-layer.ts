import type { FlatPicture } from "../../graph/flat-picture.ts";
import type { Palette } from "./palette.ts";

/** Pixels of the canvas are `x * sx + tx` and `y * sy + ty` of the places of a picture; radii in pixels are sizes times `radius`. */
export interface View2d {
  readonly sx: number;
  readonly sy: number;
  readonly tx: number;
  readonly ty: number;
  readonly radius: number;
}

const LINE_VERTEX = `#version 300 es
in vec2 at;
uniform vec4 view;
void main() { gl_Position = vec4(at * view.xy + view.zw, 0.0, 1.0); }`;
const LINE_FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 colour;
out vec4 pixel;
void main() { pixel = vec4(colour.rgb * colour.a, colour.a); }`;
const DISC_VERTEX = `#version 300 es
in vec2 at;
in float size;
in vec4 colour;
uniform vec4 view;
uniform float radius;
out vec4 fill;
out float reach;
void main() {
  gl_Position = vec4(at * view.xy + view.zw, 0.0, 1.0);
  reach = max(1.0, size * radius);
  gl_PointSize = 2.0 * reach + 2.0;
  fill = colour;
}`;
const DISC_FRAGMENT = `#version 300 es
precision mediump float;
in vec4 fill;
in float reach;
uniform vec3 border;
out vec4 pixel;
void main() {
  float away = length(gl_PointCoord - 0.5) * (2.0 * reach + 2.0);
  float alpha = 1.0 - smoothstep(reach - 0.5, reach + 0.5, away);
  if (alpha <= 0.0) discard;
  float rim = reach > 3.0 ? smoothstep(reach - 2.0, reach - 1.0, away) : 0.0;
  pixel = vec4(mix(fill.rgb, border, rim) * alpha, alpha);
}`;

/** A layer of lines and discs in two calls to the graphics card, however many there are. */
export interface LargeLayer {
  readonly canvas: HTMLCanvasElement;
  readonly load: (picture: FlatPicture) => void;
  readonly draw: (view: View2d, palette: Palette) => void;
  readonly destroy: () => void;
}

/** Throws where WebGL 2 cannot be had. */
export function largeLayer(): LargeLayer {
  const canvas = document.createElement("canvas");
  canvas.className = "large-layer";
  canvas.setAttribute("aria-hidden", "true");
  const gl = canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true });
  if (!gl) throw new Error("no WebGL 2");
  const lines = program(gl, LINE_VERTEX, LINE_FRAGMENT);
  const discs = program(gl, DISC_VERTEX, DISC_FRAGMENT);
  const buffers = { places: gl.createBuffer(), ends: gl.createBuffer(), looks: gl.createBuffer() };
  const [lineArrays, discArrays] = [gl.createVertexArray(), gl.createVertexArray()];
  // Asked for once: the answer waits for all that the graphics card still has to draw.
  const uniforms = {
    lineView: gl.getUniformLocation(lines, "view"),
    lineColour: gl.getUniformLocation(lines, "colour"),
    discView: gl.getUniformLocation(discs, "view"),
    discRadius: gl.getUniformLocation(discs, "radius"),
    discBorder: gl.getUniformLocation(discs, "border"),
  };
  let count = { discs: 0, ends: 0 };

  const attribute = (of: WebGLProgram, name: string, size: number, type: number, stride: number, offset: number): void => {
    const place = gl.getAttribLocation(of, name);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, type === gl.UNSIGNED_BYTE, stride, offset);
  };
  gl.bindVertexArray(lineArrays);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.places);
  attribute(lines, "at", 2, gl.FLOAT, 8, 0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.ends);
  gl.bindVertexArray(discArrays);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.looks);
  attribute(discs, "at", 2, gl.FLOAT, 16, 0);
  attribute(discs, "size", 1, gl.FLOAT, 16, 8);
  attribute(discs, "colour", 4, gl.UNSIGNED_BYTE, 16, 12);
  gl.bindVertexArray(null);

  const load = ({ x, y, sizes, colours, ends, order }: FlatPicture): void => {
    const places = new Float32Array(2 * x.length);
    for (let i = 0; i < x.length; i++) {
      places[2 * i] = x[i] as number;
      places[2 * i + 1] = y[i] as number;
    }
    // The most important are drawn last: on top.
    const looks = new DataView(new ArrayBuffer(16 * x.length));
    for (let i = 0; i < order.length; i++) {
      const node = order[order.length - 1 - i] as number;
      looks.setFloat32(16 * i, x[node] as number, true);
      looks.setFloat32(16 * i + 4, y[node] as number, true);
      looks.setFloat32(16 * i + 8, sizes[node] as number, true);
      looks.setUint32(16 * i + 12, (((colours[node] as number) << 8) | 255) >>> 0, false);
    }
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers.places);
    gl.bufferData(gl.ARRAY_BUFFER, places, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers.looks);
    gl.bufferData(gl.ARRAY_BUFFER, looks, gl.DYNAMIC_DRAW);
    gl.bindVertexArray(lineArrays);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, Uint32Array.from(ends), gl.STATIC_DRAW);
    gl.bindVertexArray(null);
    count = { discs: x.length, ends: ends.length };
  };

  const draw = ({ sx, sy, tx, ty, radius }: View2d, palette: Palette): void => {
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [canvas.width / ratio, canvas.height / ratio];
    const view = [(2 * sx) / width, (-2 * sy) / height, (2 * tx) / width - 1, 1 - (2 * ty) / height] as const;
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.useProgram(lines);
    gl.uniform4f(uniforms.lineView, ...view);
    gl.uniform4f(uniforms.lineColour, ...rgb(palette.line), alphaFor(count.ends / 2));
    gl.bindVertexArray(lineArrays);
    gl.drawElements(gl.LINES, count.ends, gl.UNSIGNED_INT, 0);
    gl.useProgram(discs);
    gl.uniform4f(uniforms.discView, ...view);
    gl.uniform1f(uniforms.discRadius, radius * ratio);
    gl.uniform3f(uniforms.discBorder, ...rgb(palette.ground));
    gl.bindVertexArray(discArrays);
    gl.drawArrays(gl.POINTS, 0, count.discs);
    gl.bindVertexArray(null);
  };

  return { canvas, load, draw, destroy: () => canvas.remove() };
}

/** Where lines are many, each is faint, so that it can be seen where they are dense. */
const alphaFor = (lines: number): number => Math.max(0.06, Math.min(0.9, Math.sqrt(2500 / Math.max(1, lines))));

function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.linkProgram(made);
  if (!gl.getProgramParameter(made, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(made) ?? "no program");
  return made;
}
