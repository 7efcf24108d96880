// Stand-in for the C library's header.
#pragma once
extern "C" {
double fabs(double value);
double floor(double value);
double ceil(double value);
double sqrt(double value);
}
