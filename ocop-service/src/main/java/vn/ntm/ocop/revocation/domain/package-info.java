/** The verification of a certificate: opened on one of six grounds, concluded, and decided by another person. */
@NullMarked
package vn.ntm.ocop.revocation.domain;

import org.jspecify.annotations.NullMarked;
