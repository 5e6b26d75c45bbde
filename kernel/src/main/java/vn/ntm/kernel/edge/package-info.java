/** What every answer of every service carries, whoever gives it: its trace, its security headers, its line in the log. */
@NullMarked
package vn.ntm.kernel.edge;

import org.jspecify.annotations.NullMarked;
