/** What all tokens have in common, whatever they are about: whose they are, what is read of them, and what came of a check. */
@NullMarked
package vn.ntm.proof.token;

import org.jspecify.annotations.NullMarked;
