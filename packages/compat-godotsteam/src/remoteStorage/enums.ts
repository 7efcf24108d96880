// Enums of the Remote Storage page.
import { type EnumValue, enumObject } from "@headwater/typed";

/** Whether a path is absolute or a file name of the cloud. Stands for `ERemoteStorageFilePathType`. */
export const FilePathType = enumObject({
  FILE_PATH_TYPE_INVALID: 0,
  FILE_PATH_TYPE_ABSOLUTE: 1,
  FILE_PATH_TYPE_API_FILENAME: 2,
});
export type FilePathType = EnumValue<typeof FilePathType>;

/** What happened to a local file of the cloud. Stands for `ERemoteStorageLocalFileChange`. */
export const LocalFileChange = enumObject({
  LOCAL_FILE_CHANGE_INVALID: 0,
  LOCAL_FILE_CHANGE_FILE_UPDATED: 1,
  LOCAL_FILE_CHANGE_FILE_DELETED: 2,
});
export type LocalFileChange = EnumValue<typeof LocalFileChange>;

/** Platforms a file is synchronised to. Bits. Stands for `ERemoteStoragePlatform`. */
export const RemoteStoragePlatform = enumObject({
  REMOTE_STORAGE_PLATFORM_NONE: 0,
  REMOTE_STORAGE_PLATFORM_WINDOWS: 1,
  REMOTE_STORAGE_PLATFORM_OSX: 2,
  REMOTE_STORAGE_PLATFORM_PS3: 4,
  REMOTE_STORAGE_PLATFORM_LINUX: 8,
  REMOTE_STORAGE_PLATFORM_SWITCH: 16,
  REMOTE_STORAGE_PLATFORM_ANDROID: 32,
  REMOTE_STORAGE_PLATFORM_IOS: 64,
  REMOTE_STORAGE_PLATFORM_ALL: 4294967295,
});
export type RemoteStoragePlatform = EnumValue<typeof RemoteStoragePlatform>;

/** Who sees a workshop item. Stands for `ERemoteStoragePublishedFileVisibility`. */
export const RemoteStoragePublishedFileVisibility = enumObject({
  REMOTE_STORAGE_PUBLISHED_VISIBILITY_PUBLIC: 0,
  REMOTE_STORAGE_PUBLISHED_VISIBILITY_FRIENDS_ONLY: 1,
  REMOTE_STORAGE_PUBLISHED_VISIBILITY_PRIVATE: 2,
  REMOTE_STORAGE_PUBLISHED_VISIBILITY_UNLISTED: 3,
});
export type RemoteStoragePublishedFileVisibility = EnumValue<typeof RemoteStoragePublishedFileVisibility>;

/** Whether a file stays open after reading. Stands for `EUGCReadAction`. */
export const UGCReadAction = enumObject({
  UGC_READ_CONTINUE_READING_UNTIL_FINISHED: 0,
  UGC_READ_CONTINUE_READING: 1,
  UGC_READ_CLOSE: 2,
});
export type UGCReadAction = EnumValue<typeof UGCReadAction>;

/** What a listing of workshop files is ranked by. Stands for `EWorkshopEnumerationType`. */
export const WorkshopEnumerationType = enumObject({
  WORKSHOP_ENUMERATION_TYPE_RANKED_BY_VOTE: 0,
  WORKSHOP_ENUMERATION_TYPE_RECENT: 1,
  WORKSHOP_ENUMERATION_TYPE_TRENDING: 2,
  WORKSHOP_ENUMERATION_TYPE_FAVORITES_OF_FRIENDS: 3,
  WORKSHOP_ENUMERATION_TYPE_VOTED_BY_FRIENDS: 4,
  WORKSHOP_ENUMERATION_TYPE_CONTENT_BY_FRIENDS: 5,
  WORKSHOP_ENUMERATION_TYPE_RECENT_FROM_FOLLOWED_USERS: 6,
});
export type WorkshopEnumerationType = EnumValue<typeof WorkshopEnumerationType>;

/** What a user did with a workshop file. Stands for `EWorkshopFileAction`. */
export const WorkshopFileAction = enumObject({
  WORKSHOP_FILE_ACTION_PLAYED: 0,
  WORKSHOP_FILE_ACTION_COMPLETED: 1,
});
export type WorkshopFileAction = EnumValue<typeof WorkshopFileAction>;

/** The kind of a workshop file. Stands for `EWorkshopFileType`. */
export const WorkshopFileType = enumObject({
  WORKSHOP_FILE_TYPE_FIRST: 0,
  WORKSHOP_FILE_TYPE_COMMUNITY: 0,
  WORKSHOP_FILE_TYPE_MICROTRANSACTION: 1,
  WORKSHOP_FILE_TYPE_COLLECTION: 2,
  WORKSHOP_FILE_TYPE_ART: 3,
  WORKSHOP_FILE_TYPE_VIDEO: 4,
  WORKSHOP_FILE_TYPE_SCREENSHOT: 5,
  WORKSHOP_FILE_TYPE_GAME: 6,
  WORKSHOP_FILE_TYPE_SOFTWARE: 7,
  WORKSHOP_FILE_TYPE_CONCEPT: 8,
  WORKSHOP_FILE_TYPE_WEB_GUIDE: 9,
  WORKSHOP_FILE_TYPE_INTEGRATED_GUIDE: 10,
  WORKSHOP_FILE_TYPE_MERCH: 11,
  WORKSHOP_FILE_TYPE_CONTROLLER_BINDING: 12,
  WORKSHOP_FILE_TYPE_STEAMWORKS_ACCESS_INVITE: 13,
  WORKSHOP_FILE_TYPE_STEAM_VIDEO: 14,
  WORKSHOP_FILE_TYPE_GAME_MANAGED_ITEM: 15,
  WORKSHOP_FILE_TYPE_CLIP: 16,
  WORKSHOP_FILE_TYPE_MAX: 17,
});
export type WorkshopFileType = EnumValue<typeof WorkshopFileType>;

/** Where a video is hosted. Stands for `EWorkshopVideoProvider`. */
export const WorkshopVideoProvider = enumObject({
  WORKSHOP_VIDEO_PROVIDER_NONE: 0,
  WORKSHOP_VIDEO_PROVIDER_YOUTUBE: 1,
});
export type WorkshopVideoProvider = EnumValue<typeof WorkshopVideoProvider>;

/** A vote on a workshop file. Stands for `EWorkshopVote`. */
export const WorkshopVote = enumObject({
  WORKSHOP_VOTE_UNVOTED: 0,
  WORKSHOP_VOTE_FOR: 1,
  WORKSHOP_VOTE_AGAINST: 2,
  WORKSHOP_VOTE_LATER: 3,
});
export type WorkshopVote = EnumValue<typeof WorkshopVote>;
