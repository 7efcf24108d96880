// The views of the loopback templates: C++ declarations and calls, spelled from the model.
import type { FaultTable } from "../../catalogue/faultTable.js";
import type { AbsentArgument } from "../../model/adaption.js";
import type { ApiAccessor, ApiInterface, ApiMethod, ApiModel, ApiParam } from "../../model/apiModel.js";
import { assertNever } from "../../model/assertNever.js";
import { asCalled } from "../../model/flatType.js";
import { handedOut } from "../../model/handedOut.js";
import type { NotAvailableAnswers } from "../../overrides/overrides.js";
import { type LaterShape, laterShapes } from "./laterShapes.js";
import { notAvailableReturn } from "./notAvailableReturn.js";

/** What the emitter has to know beside the model. */
export interface LoopbackContext {
  answers: NotAvailableAnswers;
  /** The models of all kept SDKs, oldest first. */
  known: readonly ApiModel[];
  /** Names of the methods that hand-written classes override, by interface. */
  overridden: ReadonlyMap<string, ReadonlySet<string>>;
  /** Flat functions that are hand-written. */
  defined: ReadonlySet<string>;
  absent: AbsentArgument;
  faults: FaultTable;
}

export interface InterfaceView {
  interface: string;
  defaultClass: string;
  /** Name of the InterfaceSet member. */
  member: string;
  version: string;
  header: string;
  file: string;
  flatFile: string;
  /** Every method has a flat function; the class overrides those that are virtual. */
  methods: MethodView[];
  virtualMethods: MethodView[];
  /** Methods of a newer shape, for hand-written classes to override. */
  laterMethods: MethodView[];
  /** Methods that keep their place in the table, and are not for anybody to call. */
  hiddenMethods: { returnType: string; name: string; parameters: string; body: string }[];
  hasHidden: boolean;
  /** Whether methods look up other interfaces. */
  handsOut: boolean;
}

export interface MethodView {
  name: string;
  flatName: string;
  returnType: string;
  flatReturnType: string;
  /** Starts with a comma unless empty: the first flat parameter is the interface. */
  flatParameters: string;
  returnsValue: boolean;
  /** The statement that answers "not available"; empty for void. */
  answer: string;
  /** Of the class: the answer, or a look-up of the interface that the method hands out. */
  body: string;
  /** The parameters that the body needs have names. */
  parameters: string;
  call: string;
}

export interface AccessorView {
  interface: string;
  flatName: string;
  member: string;
  /** C++ expression for the set of the accessor's context, null before its init. */
  interfaces: string;
}

export function interfaceView(api: ApiInterface, model: ApiModel, context: LoopbackContext): InterfaceView {
  const { answers, known, overridden, absent } = context;
  const records = new Set(model.structs.map((struct) => struct.name));
  const called = asCalled(model).interfaces.find(({ name }) => name === api.name)?.methods ?? api.methods;
  const later = laterShapes(api, model, overridden.get(api.name) ?? new Set(), known, absent);
  const viewsOf = (methods: ApiMethod[]) =>
    methods.map((method) => {
      const flat = called.find((each) => each.flatName === method.flatName) ?? method;
      const view = methodView(method, flat, model, records, answers);
      const shape = later.find(({ own }) => own?.method === method);
      return shape === undefined ? view : { ...view, ...callsLater(shape, method) };
    });
  const hidden = model.shape?.hidden.filter((each) => each.interface === api.name) ?? [];
  const stem = api.name.replace(/^I/, "");
  return {
    interface: api.name,
    defaultClass: `Default${stem}`,
    member: stem.charAt(0).toLowerCase() + stem.slice(1),
    version: api.versionString ?? "",
    header: api.location.file,
    file: `default_${api.name.toLowerCase()}.h`,
    flatFile: `flat_${api.name.toLowerCase()}.cc`,
    methods: viewsOf(api.methods),
    virtualMethods: viewsOf(api.methods.filter((method) => !method.inline)),
    laterMethods: viewsOf(later.map(({ method }) => method)),
    hiddenMethods: hidden.map(({ returnType, name, params }) => {
      const body = returnType === "void" ? "" : "return {};";
      return { returnType, name, parameters: params.join(", "), body };
    }),
    hasHidden: hidden.length > 0,
    handsOut: api.methods.some((method) => handedOut(method, model) !== undefined),
  };
}

export function accessorViews(api: ApiInterface, view: InterfaceView): AccessorView[] {
  return api.accessors.map((accessor) => ({
    interface: api.name,
    flatName: accessor.flatName,
    member: view.member,
    interfaces: interfacesOf(accessor.kind),
  }));
}

function interfacesOf(kind: ApiAccessor["kind"]): string {
  switch (kind) {
    case "user":
      return "userInterfaces()";
    case "gameserver":
      return "serverInterfaces()";
    case "global":
      return "anyInterfaces()";
    default:
      return assertNever(kind, "accessor kind");
  }
}

/** @param called - the method with the types of its flat function */
function methodView(
  method: ApiMethod,
  called: ApiMethod,
  model: ApiModel,
  records: ReadonlySet<string>,
  answers: NotAvailableAnswers,
): MethodView {
  const answer = notAvailableReturn(method, answers);
  const lookUp = lookUpOf(method, model);
  const named = new Set(lookUp?.parameters);
  const isRecord = records.has(method.returnType);
  const args = method.params.map(({ type }, index) => {
    const name = called.params[index]?.name ?? "";
    return records.has(type) ? `fromFlat<${type}>(${name})` : name;
  });
  const call = `self->${method.name}(${args.join(", ")})`;
  return {
    name: method.name,
    flatName: method.flatName,
    returnType: method.returnType,
    flatReturnType: isRecord ? `Flat<${method.returnType}>` : called.returnType,
    parameters: method.params.map((param) => `${param.type}${named.has(param) ? ` ${param.name}` : ""}`).join(", "),
    flatParameters: called.params.map((param) => `, ${flatParameter(param, records)}`).join(""),
    returnsValue: method.returnType !== "void",
    answer,
    body: lookUp?.statement ?? answer,
    call: isRecord ? `toFlat(${call})` : call,
  };
}

/** The body of a method that calls itself in a newer shape, and the parameters it needs for that. */
function callsLater({ method, own }: LaterShape, { params, returnType }: ApiMethod): Partial<MethodView> {
  const call = `${method.name}(${own?.adaption.arguments.join(", ")});`;
  return {
    parameters: params.map(({ type, name }) => `${type} ${name}`).join(", "),
    body: returnType === "void" ? call : `return ${call}`,
  };
}

/** What finds the interface that a method hands out: whose it is to be, and its version, are the last parameters. */
function lookUpOf(method: ApiMethod, model: ApiModel): { parameters: ApiParam[]; statement: string } | undefined {
  const name = handedOut(method, model);
  if (name === undefined) return undefined;
  const parameters = method.params.slice(-2);
  const [pipe, version] = parameters.map((param) => param.name);
  return { parameters, statement: `return static_cast<${name} *>(interfaceOfPipe(${pipe}, ${version}));` };
}

/** A flat parameter's declaration. Records passed by value have another type in the flat API (an integer). */
function flatParameter(param: ApiParam, records: ReadonlySet<string>): string {
  if (records.has(param.type)) return `Flat<${param.type}> ${param.name}`;
  if (param.type.includes("(*)")) return param.type.replace("(*)", `(*${param.name})`);
  return `${param.type} ${param.name}`;
}
