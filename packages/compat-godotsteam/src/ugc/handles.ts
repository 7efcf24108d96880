// UGC: the handles that most of its functions begin with, and which result of a query is meant.
import type { Handle } from "@headwater/typed";
import { type Argument, handle64, type Int64Like, uint32 } from "../core/argument.js";

type HandleArgument = Argument<Handle<never, bigint>, Int64Like>;

export const query: HandleArgument = handle64("query_handle");
export const update: HandleArgument = handle64("update_handle");
export const ofResult: readonly [HandleArgument, Argument<number>] = [query, uint32("index")];
