// Stand-in for the compiler's header: bool is built into C++.
#pragma once
