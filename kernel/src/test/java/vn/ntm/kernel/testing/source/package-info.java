/** House rules of the source files themselves, of main code and of tests. */
@NullMarked
package vn.ntm.kernel.testing.source;

import org.jspecify.annotations.NullMarked;
