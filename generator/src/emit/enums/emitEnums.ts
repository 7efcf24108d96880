// enums.ts: erasable enums. Each is an object with reverse names and a type of the same name.
import type { StatementStructures } from "ts-morph";
import type { BoundApi, BoundEnum } from "../../classify/boundApi.js";
import type { OutputFile } from "../../output/outputFile.js";
import { constant, typeAlias } from "../typed/declarations.js";
import { docBlock, memberDoc, sentence, standsFor } from "../typed/docs.js";
import { ImportCollector } from "../typed/importCollector.js";
import { printFile } from "../typed/printFile.js";
import { type Said, Speaker } from "../typed/speaker.js";
import { isBitSet } from "./flags.js";

export function emitEnums(api: BoundApi, said?: Said): OutputFile[] {
  const speaker = new Speaker(api, said);
  const imports = new ImportCollector();
  imports.value("enumObject", "../manual/enum.js");
  imports.type("EnumValue", "../manual/enum.js");
  return [
    printFile({
      path: "enums.ts",
      emitter: "enums",
      sources: api.enums.map((each) => each.source.location.file),
      imports,
      statements: api.enums.flatMap((each) => declarations(each, speaker)),
    }),
  ];
}

function declarations(each: BoundEnum, speaker: Speaker): StatementStructures[] {
  const { jsName } = each;
  const doc = docBlock(
    sentence(speaker.say(each.doc, { owner: each.name })),
    standsFor(each.name, each.source.location, speaker.since(each.name)),
  );
  return [
    // A bundler must not keep the call for an enum nobody uses.
    constant(jsName, `/*#__PURE__*/ enumObject({\n${members(each, speaker)}\n})`, doc),
    isBitSet(each.members.map((member) => member.value))
      ? typeAlias(jsName, "number", docBlock(`Bits of {@link ${jsName}}, combined with \`|\`.`))
      : typeAlias(jsName, `EnumValue<typeof ${jsName}>`, docBlock(`A value of {@link ${jsName}}.`)),
  ];
}

function members(each: BoundEnum, speaker: Speaker): string {
  return each.members
    .map((member) => {
      const text = speaker.say(member.doc, { owner: each.name });
      const doc = memberDoc(text, member.name, speaker.sinceMember(each.name, member.name));
      return `  /** ${doc} */\n  ${member.jsName}: ${member.value},`;
    })
    .join("\n");
}
