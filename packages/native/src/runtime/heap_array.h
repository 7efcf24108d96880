// Memory whose size JavaScript chooses. std::vector and std::string answer a lack of it with an exception, and without
// exceptions, which the addon is compiled without, that ends the process.
#pragma once

#include <cstddef>
#include <memory>
#include <new>

namespace headwater {

template <typename T>
class HeapArray {
 public:
  /// Elements in their initial state, in place of those before. False if there is no memory.
  bool allocate(size_t count) {
    elements_.reset(count ? new (std::nothrow) T[count]() : nullptr);
    size_ = elements_ ? count : 0;
    return size_ == count;
  }

  size_t size() const { return size_; }
  /// nullptr if there are none.
  T* data() { return elements_.get(); }
  T& operator[](size_t index) { return elements_[index]; }
  T* begin() { return elements_.get(); }
  T* end() { return elements_.get() + size_; }

 private:
  std::unique_ptr<T[]> elements_;
  size_t size_ = 0;
};

}  // namespace headwater
