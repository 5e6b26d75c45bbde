/** How a register proves what it says, whatever that is about: signs it, says what has become of it, and prints it. */
@NullMarked
package vn.ntm.proving;

import org.jspecify.annotations.NullMarked;
