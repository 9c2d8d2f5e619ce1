package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A way by which people send each other messages: mail, chat, text messages. */
@Kind(
        name = "message-channel",
        list = "messageChannels",
        describes = "A way by which people send each other messages: mail, chat, text messages")
public record MessageChannel(
        @Required @Description("id of the channel") String id,
        @Description("whether card numbers are sent by it, asked for or not") @Nullable Boolean carriesPan,
        @Description("whether card numbers in it are made unreadable by strong cryptography")
        @Nullable Boolean panSecured,
        @Description("whether card numbers in it are found and stopped") @Nullable Boolean panBlocked,
        Origin origin)
        implements Fact {}
