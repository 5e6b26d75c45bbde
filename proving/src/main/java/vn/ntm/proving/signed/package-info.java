/** What is signed, and what makes it another. */
@NullMarked
package vn.ntm.proving.signed;

import org.jspecify.annotations.NullMarked;
