/** Tests of what a register is filled with. */
@NullMarked
package vn.ntm.local.bench.register;

import org.jspecify.annotations.NullMarked;
