#include "batch_memory.h"

#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

#include "../runtime/errors.h"

namespace headwater {

namespace {

// The buffers are not marked as untransferable (worker_threads.markAsUntransferable): Node does so itself with those of
// addons, and since Node 24 a process aborts at the end of a thread that has marked one.
using Block = std::shared_ptr<uint8_t>;

// A block that another thread may use, which nobody tells of its end.
void keepForever(Block block) {
  static std::mutex mutex;
  static auto* blocks = new std::vector<Block>;
  std::lock_guard<std::mutex> lock(mutex);
  blocks->push_back(std::move(block));
}

// What an ArrayBuffer holds of a block. ArrayBuffer.prototype.transfer() can give the block to a buffer that lives on
// in another thread, and when this one ends, Node says all the same that it is not used any more. So a second buffer,
// the guard, is made after the first and kept by it: Node ends them in reverse order, and while the guard ends it can
// still be seen whether the first one has its block.
class Holder {
 public:
  // nullptr if Node makes no such buffers.
  static napi_value makeBuffer(napi_env env, Block block, size_t size) {
    auto* holder = new (std::nothrow) Holder{std::move(block)};
    if (!holder) return nullptr;
    napi_value buffer = nullptr;
    if (napi_create_external_arraybuffer(env, holder->block_.get(), size, bufferEnds, holder, &buffer) != napi_ok) {
      delete holder;
      return nullptr;
    }
    holder->users_ = 1;
    napi_value guard = nullptr;
    if (napi_create_reference(env, buffer, 0, &holder->buffer_) == napi_ok &&
        napi_create_external_arraybuffer(env, &holder->guarded_, 1, guardEnds, holder, &guard) == napi_ok) {
      holder->users_ = 2;
      napi_create_reference(env, guard, 1, &holder->guard_);
    }
    return buffer;
  }

 private:
  explicit Holder(Block block) : block_(std::move(block)) {}

  static void bufferEnds(napi_env env, void*, void* data) {
    auto* holder = static_cast<Holder*>(data);
    holder->block_.reset();
    if (holder->guard_) napi_delete_reference(env, holder->guard_);
    if (holder->buffer_) napi_delete_reference(env, holder->buffer_);
    holder->guard_ = holder->buffer_ = nullptr;
    holder->leave();
  }

  static void guardEnds(napi_env env, void*, void* data) {
    auto* holder = static_cast<Holder*>(data);
    if (holder->block_ && !holder->hasBlock(env)) keepForever(holder->block_);
    holder->leave();
  }

  bool hasBlock(napi_env env) const {
    napi_value buffer = nullptr;
    bool detached = true;
    return napi_get_reference_value(env, buffer_, &buffer) == napi_ok && buffer &&
           napi_is_detached_arraybuffer(env, buffer, &detached) == napi_ok && !detached;
  }

  void leave() {
    if (--users_ == 0) delete this;
  }

  Block block_;
  // Weak.
  napi_ref buffer_ = nullptr;
  napi_ref guard_ = nullptr;
  int users_ = 0;
  // What the guard is a buffer of.
  uint8_t guarded_ = 0;
};

napi_value throwNoBuffer(napi_env env, size_t size) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  return pending ? nullptr
                 : throwError(env, code::kCallFailed,
                              "This runtime gives no memory shared between C++ and JavaScript, " +
                                  std::to_string(size) + " bytes. Use Node.js itself.");
}

}  // namespace

BatchMemory::BatchMemory(size_t size) : block_(static_cast<uint8_t*>(std::calloc(size, 1)), std::free), size_(size) {}

napi_value BatchMemory::toArrayBuffer(napi_env env) const {
  napi_value buffer = Holder::makeBuffer(env, block_, size_);
  return buffer ? buffer : throwNoBuffer(env, size_);
}

bool defineView(napi_env env, napi_value object, const char* name, napi_typedarray_type type, napi_value buffer,
                size_t offset, size_t length) {
  napi_value view = nullptr;
  if (napi_create_typedarray(env, type, length, buffer, offset, &view) != napi_ok) return false;
  napi_property_descriptor property{};
  property.utf8name = name;
  property.value = view;
  // Configurable, because a batch that grows defines them anew.
  property.attributes = static_cast<napi_property_attributes>(napi_enumerable | napi_configurable);
  return napi_define_properties(env, object, 1, &property) == napi_ok;
}

}  // namespace headwater
