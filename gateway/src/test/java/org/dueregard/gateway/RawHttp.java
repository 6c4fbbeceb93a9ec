package org.dueregard.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection that sends exactly what a test writes, however odd. */
final class RawHttp implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    RawHttp() throws IOException {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        socket = new Socket(InetAddress.getByName("localhost"), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    RawHttp send(String text) throws IOException {
        out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    RawHttp bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    RawHttp chunk(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    RawHttp lastChunk() throws IOException {
        return send("0\n\n");
    }

    /** What has come once the text holds what is looked for; fails when the connection ends. */
    String readUntil(String wanted) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(wanted) < 0) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended after: " + text);
            }
            text.append((char) next);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
