/** Where the checkout keeps what, and how a run ends when it cannot go on. */
@NullMarked
package vn.ntm.local.home;

import org.jspecify.annotations.NullMarked;
