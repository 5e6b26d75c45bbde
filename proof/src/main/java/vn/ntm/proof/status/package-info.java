/** What has become of certificates since they were signed: a list that anyone may keep (IETF Token Status List). */
@NullMarked
package vn.ntm.proof.status;

import org.jspecify.annotations.NullMarked;
