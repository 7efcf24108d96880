// Certificates of the networking, by the authority of this user's loopbacks: whoever can enter their runtime directory.
// They say who somebody is, as text, and prove nothing beyond this machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace loopback {

/// Whom a certificate is for.
struct CertificateSubject {
  uint32_t appId = 0;
  std::string identity;
};

/// What is to be signed.
std::string certificateRequest(const CertificateSubject& subject);

/// The certificate that a request asks for; empty if it is none, or there is nothing to sign with.
std::string certificateFor(const void* request, size_t size);

/// Why a certificate does not serve somebody; empty if it does.
std::string certificateProblem(const void* certificate, size_t size, const CertificateSubject& subject);

}  // namespace loopback
