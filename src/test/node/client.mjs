// The package as anyone gets it, pointed at a running Dealwright. Settings come from the environment: SERVER_URL, SELLER_TOKEN, ADMIN_TOKEN.
import { DynamicsWebApi } from "dynamics-web-api";

export const serverUrl = required("SERVER_URL");
export const root = `${serverUrl}/api/data/v9.2/`;

export const seller = client("SELLER_TOKEN");
export const administrator = client("ADMIN_TOKEN");

/** Text that no other run has, so that the same company can be asked twice. */
export const mark = `dwa${Date.now().toString(36)}`;

function required(name) {
    const value = process.env[name];
    if (!value) {
        throw new Error(`${name} is not set`);
    }
    return value;
}

function client(tokenName) {
    const token = required(tokenName);
    return new DynamicsWebApi({ serverUrl, dataApi: { version: "9.2" }, onTokenRefresh: async () => token });
}

/** What is thrown when a call is refused. */
export async function refusal(call) {
    try {
        await call;
    } catch (error) {
        return error;
    }
    throw new Error("the call was not refused");
}

/** A request of our own, to see what was stored without the package in between. */
export async function plain(path, token = process.env.SELLER_TOKEN) {
    const response = await fetch(root + path, { headers: { Authorization: `Bearer ${token}` } });
    return response.json();
}
