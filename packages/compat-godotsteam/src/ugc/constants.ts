// Constants of the UGC page. Those of 64 bits are bigints.

export const ugcConstants = {
  /** Bytes of the metadata of an item. `k_cchDeveloperMetadataMax` */
  DEVELOPER_METADATA_MAX: 5000,
  /** Items of a page of results. `kNumUGCResultsPerPage` */
  NUM_UGC_RESULTS_PER_PAGE: 50,
  /** No query. `k_UGCQueryHandleInvalid` */
  UGC_QUERY_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
  /** No update. `k_UGCUpdateHandleInvalid` */
  UGC_UPDATE_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
} as const;
