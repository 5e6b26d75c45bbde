/** The command that starts the whole suite on one machine. */
@NullMarked
package vn.ntm.local;

import org.jspecify.annotations.NullMarked;
