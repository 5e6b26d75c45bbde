/** Holds a running service against its API document: with good requests, and with all kinds of bad ones. */
@NullMarked
package vn.ntm.kernel.testing.fuzz;

import org.jspecify.annotations.NullMarked;
