/** What the gateway knows of the three services: where they are, and how long and how much it listens to them. */
@NullMarked
package vn.ntm.gateway.upstream;

import org.jspecify.annotations.NullMarked;
