/** What is sent to make a council and to score. */
@NullMarked
package vn.ntm.ocop.council.rest.body;

import org.jspecify.annotations.NullMarked;
