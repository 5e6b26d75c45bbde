/** One search over the registers of the three services. */
@NullMarked
package vn.ntm.gateway.search;

import org.jspecify.annotations.NullMarked;
