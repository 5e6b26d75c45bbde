/** Tests of what every service says of tokens before it knows one. */
@NullMarked
package vn.ntm.identity;

import org.jspecify.annotations.NullMarked;
