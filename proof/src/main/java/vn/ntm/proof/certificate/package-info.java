/** What a signed certificate says, and whether it holds on a day. */
@NullMarked
package vn.ntm.proof.certificate;

import org.jspecify.annotations.NullMarked;
