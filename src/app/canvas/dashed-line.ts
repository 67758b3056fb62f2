import { EdgeRectangleProgram } from "sigma/rendering";

const VARYING = "varying float v_feather;";
const DISTANCE = "varying float v_distance;";

/** Sigma's plain line with gaps: for what is planned, possible, denied or claimed. */
export class DashedLineProgram extends EdgeRectangleProgram {
  override getDefinition(): ReturnType<EdgeRectangleProgram["getDefinition"]> {
    const definition = super.getDefinition();
    return {
      ...definition,
      // The way along the line in pixels, handed from the corners to the pixels between them.
      VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(VARYING, `${VARYING}\n${DISTANCE}`).replace(
        "v_normal = unitNormal;",
        "v_normal = unitNormal;\n  v_distance = a_positionCoef * length(a_positionEnd - a_positionStart) / u_correctionRatio;",
      ),
      FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace("precision mediump float;", "precision highp float;")
        .replace(VARYING, `${VARYING}\n${DISTANCE}`)
        .replace("float dist = length", "if (mod(v_distance, 22.0) > 13.0) discard;\n  float dist = length"),
    };
  }
}
