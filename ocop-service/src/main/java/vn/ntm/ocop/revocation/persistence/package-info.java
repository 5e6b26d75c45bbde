/** Verifications in the database. */
@NullMarked
package vn.ntm.ocop.revocation.persistence;

import org.jspecify.annotations.NullMarked;
