// A form marked data-upload sends its file in a way that survives a lost connection (the protocol tus), and shows how far it
// is. Without this module the form is sent as any other.
const PIECE = 8 << 20;
const PAUSES = [1, 3, 5, 10, 20, 30]; // seconds before another try

for (const form of document.querySelectorAll("form[data-upload]")) {
  form.addEventListener("submit", (event) => {
    const file = form.elements.file.files[0];
    // an empty one has no pieces: sent as any other form, it is refused by its name
    if (file?.size) {
      event.preventDefault();
      new Upload(form, file).run();
    }
  });
}

class Upload {
  constructor(form, file) {
    this.form = form;
    this.file = file;
    this.key = `upload:${file.name}:${file.size}:${file.lastModified}`;
    this.bar = form.querySelector("progress") ?? document.createElement("progress");
    this.said = form.querySelector("output") ?? document.createElement("output");
    this.said.setAttribute("role", "status");
    this.said.className = "notice";
    form.append(this.bar, this.said);
    this.bar.setAttribute("aria-label", form.dataset.sending);
    this.bar.max = file.size;
    this.bar.value = 0;
  }

  say(words) {
    this.said.textContent = words;
  }

  async run() {
    const { dataset } = this.form;
    if (this.file.size > Number(dataset.largest)) {
      this.say(dataset.large);
      return;
    }
    const button = this.form.querySelector("button[type=submit]");
    button.disabled = true;
    this.say(dataset.sending);
    try {
      const id = await this.persist(() => this.send());
      this.form.dispatchEvent(new CustomEvent("seamark:uploaded", { bubbles: true, detail: { id } }));
      if (dataset.page) {
        location.assign(`${dataset.page}/${id}`);
      }
    } catch (problem) {
      this.bar.remove();
      this.say(problem.sentence ?? dataset.failed);
    } finally {
      button.disabled = false;
    }
  }

  // A refusal is final; whatever else goes wrong may be the connection.
  async persist(work) {
    for (const pause of PAUSES) {
      try {
        return await work();
      } catch (problem) {
        if (problem.isFinal) {
          throw problem;
        }
        this.say(this.form.dataset.again);
        await new Promise((resume) => setTimeout(resume, pause * 1000));
      }
    }
    return work();
  }

  async send() {
    let address = sessionStorage.getItem(this.key);
    let offset = address ? await this.offset(address) : -1;
    if (offset < 0) {
      address = await this.create();
      offset = 0;
    }
    const id = address.split("/").pop();
    while (offset < this.file.size) {
      this.say(this.form.dataset.sending);
      offset = await this.piece(address, offset);
    }
    sessionStorage.removeItem(this.key);
    return id;
  }

  async create() {
    const answer = await this.ask("POST", this.form.dataset.upload, {
      "Upload-Length": this.file.size,
      "Upload-Metadata": `filename ${base64(this.file.name)}`,
    });
    const address = new URL(answer.getResponseHeader("Location"), location.href).pathname;
    sessionStorage.setItem(this.key, address);
    return address;
  }

  // How much is there; less than nothing where the upload is not known any more.
  async offset(address) {
    try {
      return Number((await this.ask("HEAD", address)).getResponseHeader("Upload-Offset") ?? -1);
    } catch (problem) {
      if (problem.status === 404 || problem.status === 410) {
        sessionStorage.removeItem(this.key);
        return -1;
      }
      throw problem;
    }
  }

  async piece(address, offset) {
    const answer = await this.ask(
      "PATCH",
      address,
      { "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" },
      this.file.slice(offset, offset + PIECE),
      (sent) => {
        this.bar.value = offset + sent;
      },
    );
    return Number(answer.getResponseHeader("Upload-Offset"));
  }

  ask(method, address, headers = {}, body = null, progress = () => {}) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest(); // fetch does not tell how much has been sent
      request.open(method, address);
      request.setRequestHeader("Tus-Resumable", "1.0.0");
      request.setRequestHeader("Accept-Language", document.documentElement.lang);
      const token = this.form.querySelector("input[data-header]");
      if (token) {
        request.setRequestHeader(token.dataset.header, token.value);
      }
      for (const [name, value] of Object.entries(headers)) {
        request.setRequestHeader(name, value);
      }
      request.upload.addEventListener("progress", (event) => progress(event.loaded));
      request.addEventListener("load", () =>
        request.status < 300 ? resolve(request) : reject(refusal(request)),
      );
      request.addEventListener("error", () => reject(new Error("connection")));
      request.send(body);
    });
  }
}

function refusal(request) {
  const problem = new Error(String(request.status));
  problem.status = request.status;
  problem.isFinal = [400, 401, 403, 413, 415, 422].includes(request.status);
  try {
    problem.sentence = JSON.parse(request.responseText).sentence;
  } catch {
    problem.sentence = undefined; // not an answer of ours
  }
  return problem;
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
