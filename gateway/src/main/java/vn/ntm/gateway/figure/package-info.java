/** What a service is asked about figures, and its answer: checked, and cut out without changing a byte. */
@NullMarked
package vn.ntm.gateway.figure;

import org.jspecify.annotations.NullMarked;
