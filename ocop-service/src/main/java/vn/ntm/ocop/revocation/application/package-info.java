/** Verifies certificates, clears and revokes them, and withdraws wrong recognitions. */
@NullMarked
package vn.ntm.ocop.revocation.application;

import org.jspecify.annotations.NullMarked;
