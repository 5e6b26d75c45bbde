/** The rules of verification and revocation, tried without a framework. */
@NullMarked
package vn.ntm.ocop.revocation.domain;

import org.jspecify.annotations.NullMarked;
