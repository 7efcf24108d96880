
/**
 * The type of each networking option's value. Options that take a C++ pointer are left out.
 */
export const configOptionTypes = {
      /** `k_EOption_Timeout` */
      24: "int32",
      /** `k_EOption_UserData` */
      40: "int64",
      /** `k_EOption_Servers` */
      103: "string",
    } as const;

/**
 * The JavaScript type of each option type's value.
 */
export interface ConfigValueTypes {
    /** A whole number of 32 bits. */
    int32: number;
    /** A whole number of 64 bits. */
    int64: bigint;
    /** A number with fractions, as exact as 32 bits are. */
    float: number;
    /** A text. */
    string: string;
}


/**
 * A networking option whose value JavaScript can give.
 */
export type ConfigOption = keyof typeof configOptionTypes;

/**
 * A networking option with a value of the type that option has.
 */
export type ConfigValue = { [O in ConfigOption]: { option: O; value: ConfigValueTypes[(typeof configOptionTypes)[O]] } }[ConfigOption];
