/** A certificate as it can be printed: its QR code, a page and a PDF. */
@NullMarked
package vn.ntm.ocop.proof.print;

import org.jspecify.annotations.NullMarked;
