/** Tests of how a register proves what it says. */
@NullMarked
package vn.ntm.proving;

import org.jspecify.annotations.NullMarked;
