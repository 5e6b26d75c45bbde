/** What is shown to a verifier that takes tokens of every kind. */
@NullMarked
package vn.ntm.proof.shown;

import org.jspecify.annotations.NullMarked;
