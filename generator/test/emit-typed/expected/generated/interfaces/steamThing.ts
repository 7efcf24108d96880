import type { ISteamThing, NetworkingIdentityInput } from "@headwater/native";
import type { WaitOptions } from "../../manual/pending.js";
import { SteamInterface } from "../../manual/steamInterface.js";
import type { HThing } from "../aliases.js";
import type { ConfigValue } from "../configOptions.js";
import type { Mood } from "../enums.js";
import type { ThingResult, ThingStatus } from "../structs.js";

/**
 * Things.
 *
 * Written by hand, in the class the contexts hand out: `pump`.
 *
 * Stands for `ISteamThing` (isteamthing.h).
 */
export class SteamThing extends SteamInterface<ISteamThing> {
    /**
     * Names the thing.
     *
     * See {@link ThingServer.name}.
     *
     * Stands for `ISteamThing::SetName` (isteamthing.h).
     *
     * @param name - What to call it. Up to 63 bytes of UTF-8.
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     * @example
     * ```ts
     * thing.setName("one");
     * ```
     */
    setName(name: string): void {
        try {
        this.fits("setName", "name", name, 63);
        this.native.SetName(name);
        } catch (error) {
        throw this.named("setName", error, { pszName: "name" });
        }
    }

    /**
     * Stands for `ISteamThing::GetMood` (isteamthing.h).
     *
     * @param thing - Of {@link k_HThingInvalid} there is none.
     * @returns {@link Mood.Good} unless {@link Thing.getStatus | getStatus} or {@link ThingResult} said otherwise.
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     */
    getMood(thing: HThing): Mood {
        try {
        return this.native.GetMood(thing) as Mood;
        } catch (error) {
        throw this.named("getMood", error, { hThing: "thing" });
        }
    }

    /**
     * Reads the status, as {@link Thing.getMood | getMood} does for `thing`. *\/ stays inside the comment.
     *
     * Stands for `ISteamThing::GetStatus` (isteamthing.h), since SDK 1.60.
     *
     * @param thing - The thing.
     * @param parts - How many elements to ask for, 0 to 8.
     * @returns
     * - `result`
     * - `status`: Its {@link ThingStatus}, of `thing`.
     * - `parts`: Its parts, of which `parts` and `Nothing` are no names.
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     */
    getStatus(thing: HThing, parts: number = 0): { result: Mood; status: ThingStatus; parts: bigint[] } {
        try {
        const outputs = this.native.GetStatus(thing, parts);
        return { result: outputs[0] as Mood, status: outputs[1] as ThingStatus, parts: outputs[2] };
        } catch (error) {
        throw this.named("getStatus", error, { hThing: "thing", nParts: "parts" });
        }
    }

    /**
     * Stands for `ISteamThing::GetLabel` (isteamthing.h).
     *
     * @param thing - `hThing`
     * @returns `null` when Steam answers false: there is nothing to report.
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     */
    getLabel(thing: HThing): string | null {
        try {
        return this.native.GetLabel(thing);
        } catch (error) {
        throw this.named("getLabel", error, { hThing: "thing" });
        }
    }

    /**
     * Stands for `ISteamThing::ReadTicket` (isteamthing.h).
     *
     * @param identity - `pIdentity`
     * @param ticket - A buffer to fill or the capacity of one to allocate, in bytes (default 1024).
     * @returns `null` when Steam reports nothing.
     * - `handle`
     * - `ticket`
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     */
    readTicket(identity?: NetworkingIdentityInput | null, ticket: Uint8Array | number = 1024): { handle: HThing; ticket: Uint8Array } | null {
        try {
        const outputs = this.native.ReadTicket(ticket, identity);
        return outputs && { handle: outputs[0] as HThing, ticket: outputs[1] };
        } catch (error) {
        throw this.named("readTicket", error, { pTicket: "ticket", pIdentity: "identity" });
        }
    }

    /**
     * Stands for `ISteamThing::Open` (isteamthing.h).
     *
     * @param identity - `identity`
     * @param options - `pOptions`
     * @throws TypeError or RangeError for an argument of the wrong type or range; SteamCallError when Steam gives none, with the reason where it tells one; Error before init and after shutdown.
     */
    open(identity: NetworkingIdentityInput, options?: readonly ConfigValue[] | null): HThing {
        try {
        return this.given("open", 0, () => this.native.Open(identity, options)) as HThing;
        } catch (error) {
        throw this.named("open", error, { pOptions: "options" });
        }
    }

    /**
     * Stands for `ISteamThing::Write` (isteamthing.h).
     *
     * @param thing - `hThing`
     * @param data - `pData`
     * @param flags - `nFlags`
     * @throws TypeError or RangeError for an argument of the wrong type or range; Error before init and after shutdown.
     * @deprecated Use the batch.
     */
    write(thing: HThing, data: Uint8Array, flags: number = 8): boolean {
        try {
        return this.native.Write(thing, data, flags);
        } catch (error) {
        throw this.named("write", error, { hThing: "thing", pData: "data", nFlags: "flags" });
        }
    }

    /**
     * Stands for `ISteamThing::Query` (isteamthing.h).
     *
     * @param options - How long to wait for Steam's answer, and a signal to give up.
     * @returns A promise of {@link ThingResult}.
     * @throws SteamCallError when the call fails, SteamTimeoutError when Steam does not answer in time, SteamShutdownError on shutdown, the signal's reason on abort; Error before init and after shutdown.
     */
    query(options?: WaitOptions): Promise<ThingResult> {
        try {
        return this.callResult("query", this.native.Query() as Promise<ThingResult>, options);
        } catch (error) {
        throw this.named("query", error);
        }
    }
}
