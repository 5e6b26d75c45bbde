/** How a certificate is signed, and how it is known what has become of what was signed. */
@NullMarked
package vn.ntm.ocop.proof.application;

import org.jspecify.annotations.NullMarked;
