/** Tests of the rules of campaigns. */
@NullMarked
package vn.ntm.awards.campaign.domain;

import org.jspecify.annotations.NullMarked;
