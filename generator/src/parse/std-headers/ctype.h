// Stand-in for the C library's header.
#pragma once
extern "C" {
int isalnum(int character);
int isdigit(int character);
int isspace(int character);
int tolower(int character);
int toupper(int character);
}
