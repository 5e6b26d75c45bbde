/** Verification, revocation and withdrawal over HTTP. */
@NullMarked
package vn.ntm.ocop.revocation.rest;

import org.jspecify.annotations.NullMarked;
