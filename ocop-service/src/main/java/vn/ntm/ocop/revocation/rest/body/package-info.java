/** What is sent to verify, clear, revoke and withdraw. */
@NullMarked
package vn.ntm.ocop.revocation.rest.body;

import org.jspecify.annotations.NullMarked;
