/** The ways through the gateway to each service: streamed, with the prefix taken off and put back on. */
@NullMarked
package vn.ntm.gateway.route;

import org.jspecify.annotations.NullMarked;
