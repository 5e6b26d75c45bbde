/** What a signed commendation says, and whether it stands. */
@NullMarked
package vn.ntm.proof.commendation;

import org.jspecify.annotations.NullMarked;
