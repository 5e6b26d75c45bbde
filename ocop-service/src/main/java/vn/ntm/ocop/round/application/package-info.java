/** How rounds come on file and are found. */
@NullMarked
package vn.ntm.ocop.round.application;

import org.jspecify.annotations.NullMarked;
