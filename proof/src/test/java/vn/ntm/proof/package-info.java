/** What is signed is checked, by both verifiers alike. */
@NullMarked
package vn.ntm.proof;

import org.jspecify.annotations.NullMarked;
