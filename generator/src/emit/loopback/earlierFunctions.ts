// What this SDK's library exports and the newest one's does not: hand-written in loopback::earlier, for the SDKs that
// declare it.
import type { ApiFunction, ApiModel } from "../../model/apiModel.js";

export interface EarlierFunction {
  name: string;
  returnType: string;
  parameters: string;
  arguments: string;
}

export function earlierFunctions(model: ApiModel, newest: ApiModel): EarlierFunction[] {
  const exported = ({ functions }: ApiModel): ApiFunction[] => functions.filter((each) => each.exported);
  const still = new Set(exported(newest).map(({ name }) => name));
  return exported(model)
    .filter(({ name }) => !still.has(name))
    .map(({ name, returnType, params }) => ({
      name,
      returnType,
      parameters: params.map((param) => `${param.type} ${param.name}`).join(", "),
      arguments: params.map((param) => param.name).join(", "),
    }));
}
