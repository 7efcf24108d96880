// A request is a title and two lines; the certificate has a line with the end of its time behind them, and a signature.
#include "auth/certificate.h"

#include "core/process.h"
#include "machine/world_signature.h"

#include <cstdlib>

namespace loopback {

namespace {
constexpr const char* kTitle = "headwater-loopback certificate 1\n";
constexpr size_t kLongestRequest = 512;
// Two days, as Steam's last about that long.
constexpr int64_t kLifetimeSeconds = 2 * 24 * 60 * 60;
}  // namespace

std::string certificateRequest(const CertificateSubject& subject) {
  return kTitle + std::to_string(subject.appId) + "\n" + subject.identity + "\n";
}

std::string certificateFor(const void* request, size_t size) {
  if (!request || size > kLongestRequest) return "";
  std::string text(static_cast<const char*>(request), size);
  if (text.rfind(kTitle, 0) != 0 || text.back() != '\n') return "";
  return sealed(text + std::to_string(unixTime() + kLifetimeSeconds) + "\n");
}

std::string certificateProblem(const void* certificate, size_t size, const CertificateSubject& subject) {
  std::optional<std::string> text = unsealed(certificate, size);
  if (!text || text->rfind(kTitle, 0) != 0) return "It is no certificate of the loopback's authority in this world";
  std::string request = certificateRequest(subject);
  if (text->rfind(request, 0) != 0) return "The certificate is for another app or identity";
  if (std::strtoll(text->c_str() + request.size(), nullptr, 10) < unixTime()) return "The certificate has expired";
  return "";
}

}  // namespace loopback
