/** Where it is kept with which keys was signed, and what. */
@NullMarked
package vn.ntm.ocop.proof.persistence;

import org.jspecify.annotations.NullMarked;
